// A database of the extension's own: opened at the first use, and again after the browser closed the connection. Whoever
// wants to delete it, or open a newer one, is not kept waiting.
import { type IDBPDatabase, openDB } from 'idb'

export type Open = () => Promise<IDBPDatabase>

/** `create` makes the stores of version 1. */
export const opener = (name: string, create: (database: IDBPDatabase) => void): Open => {
  let opened: Promise<IDBPDatabase> | null = null
  const forgetIt = (): void => {
    opened = null
  }
  return () =>
    (opened ??= openDB(name, 1, {
      upgrade: create,
      blocking(_current, _blocked, event) {
        ;(event.target as IDBDatabase).close()
        forgetIt()
      },
      terminated: forgetIt,
    }).catch((error: unknown) => {
      forgetIt()
      throw error
    }))
}
