// Routes about who is here: the session, signing in and out, the first account, passwords.
import * as z from 'zod/mini';
import { route } from '../route.ts';
import { account, email, newAccount, password, session, token } from '../schemas/account.ts';

const signedIn = z.strictObject({ account });
const done = z.strictObject({ done: z.literal(true) });

export const sessionRoutes = {
  readSession: route({
    access: 'public',
    summary: 'Who is signed in, and to which businesses they belong',
    response: session,
  }),
  signIn: route({
    access: 'public',
    guarded: true,
    summary: 'Sign in with e-mail and password; sets the session cookie',
    // The password is only compared, so that no rule tells a stranger what passwords look like.
    body: z.strictObject({ email, password: z.string().check(z.maxLength(1000)) }),
    response: signedIn,
  }),
  signOut: route({ access: 'public', summary: 'End the session', response: done }),
  changePassword: route({
    access: 'account',
    guarded: true,
    summary: 'Change the own password; ends all other sessions of the account',
    body: z.strictObject({ currentPassword: z.string().check(z.maxLength(1000)), newPassword: password }),
    response: done,
  }),
  resetPassword: route({
    access: 'public',
    guarded: true,
    summary:
      'Set a new password with a one-time link from the command line; ends all sessions of the account',
    body: z.strictObject({ token, password }),
    response: done,
  }),
  readSetup: route({
    access: 'public',
    summary: 'Whether the first account still has to be created',
    response: z.strictObject({ needed: z.boolean() }),
  }),
  completeSetup: route({
    access: 'setup',
    guarded: true,
    summary: "Create the owner's account with the one-time token of the set-up link, and sign in",
    body: z.strictObject({ token, ...newAccount.shape }),
    response: signedIn,
    status: 201,
  }),
};
