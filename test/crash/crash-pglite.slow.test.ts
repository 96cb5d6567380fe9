// The server killed with the embedded database in it: the engine dies in the middle as well, and opens its folder again.
import { crashes, every, one, some } from './crashes.ts'
import { folderGround } from './grounds.ts'

// A statement that is new to the engine is two messages to it. Opening a folder takes its time: one death a request.
crashes('killed at a message to the engine of the embedded database', folderGround, every ? some(3) : one)
