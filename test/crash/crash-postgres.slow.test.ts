// The server killed with Postgres as its store: the database lives on, and what it was told half of is undone.
import { usePostgres } from '#test/support/postgres.ts'
import { all, crashes, every, some } from './crashes.ts'
import { postgresGround } from './grounds.ts'

const postgres = usePostgres()

crashes('killed at a statement on Postgres', () => Promise.resolve(postgresGround(postgres)), every ? all : some(6))
