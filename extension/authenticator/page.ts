// The authenticator in a tab of its own.
import './authenticator.ts'
