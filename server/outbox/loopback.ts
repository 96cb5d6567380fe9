// Whether a host name means this very machine (RFC 6761 §6.3, RFC 5735 §3, RFC 4291 §2.5.3).

/** As `URL.hostname` writes it. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
