// Which folders of the project hold code, and which of them are rooms with compiler settings of their own.
// Source: docs/ARCHITECTURE.md, "Rooms".

/** Rooms that ship. Each has its own `tsconfig.json`, so that core cannot see `document` nor widget `process`. */
export const rooms = ['core', 'widget', 'server', 'extension'] as const
export type Room = (typeof rooms)[number]

/** Folders that may import anything: compiled together with all tests by the `tsconfig.json` at the top. */
export const outerFolders = ['demo', 'test', 'bench', 'scripts'] as const

export const codeFolders: readonly string[] = [...rooms, ...outerFolders]
