// The server: HTTP around store and core, with accounts, policies and the web application.
export type { Accounts } from './accounts/accounts.ts';
export type { Limits, ServerOptions } from './options.ts';
export { type RunningServer, startServer } from './start-server.ts';
export { createSetupLink } from './verbs/create-setup-link.ts';
export { type PasswordReset, resetPassword } from './verbs/reset-password.ts';
