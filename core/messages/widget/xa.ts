// The pseudo-language, asked for as `lang="xa"`.
import { en } from './en.ts'
import { pseudo } from './pseudo.ts'

export default pseudo(en)
