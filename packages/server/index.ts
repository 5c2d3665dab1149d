// The server: HTTP around store and core, with accounts, policies and the web application.
export type { Accounts } from './accounts/accounts.ts';
export type { Limits, ServerOptions } from './options.ts';
export { parseAllowed } from './sources/access/address-policy.ts';
export { type SecretKeyPlace, secretKey } from './sources/secret/secret-key.ts';
export { type RunningServer, startServer } from './start-server.ts';
export { createSetupLink } from './verbs/create-setup-link.ts';
export { type PasswordReset, resetPassword } from './verbs/reset-password.ts';
