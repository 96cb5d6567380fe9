// Words that every organisation's banned-word score knows. The service keeps its global list to itself
// (concept-password-ban-bad); these are the most used words and keyboard rows of public password statistics.

/** Four letters or more, lower case, before look-alikes are undone. */
export const bannedWords: readonly string[] = `
password passwort passwd welcome letmein login admin administrator access secret changeme default guest master
qwerty qwertz azerty qwertyuiop asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx 1qaz2wsx 1q2w3e4r abcd abcdef abc123
1234 12345 123456 1234567 12345678 123456789 1234567890 0987654321 654321 111111 000000 112233 123123 121212 696969
monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december
spring summer autumn winter hello iloveyou love loveme sunshine princess flower freedom whatever forever family
dragon monkey tiger shadow killer hunter ranger batman superman pokemon starwars ninja samurai matrix trustno1
football baseball basketball soccer hockey golf liverpool arsenal chelsea yankees cowboys steelers lakers
michael jennifer jordan michelle daniel jessica ashley robert thomas charlie andrew matthew joshua anthony nicole
computer internet windows microsoft office google apple samsung android iphone server system network
cheese cookie pepper banana orange chocolate coffee ginger silver golden purple yellow diamond
maggie buster bailey harley mustang ferrari porsche corvette mercedes company london
`
  .trim()
  .split(/\s+/)
