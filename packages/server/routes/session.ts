// Who is here: session, sign-in and sign-out, passwords, the first account.
import { resetPasswordByToken } from '../accounts/password-reset.ts';
import { completeSetup, isSetupNeeded } from '../accounts/setup-link.ts';
import type { Context } from '../handling/context.ts';
import type { Handlers } from '../handling/handler.ts';

type Names =
  | 'readSession'
  | 'signIn'
  | 'signOut'
  | 'changePassword'
  | 'resetPassword'
  | 'readSetup'
  | 'completeSetup';

const done = { done: true } as const;

export function sessionHandlers({ store, accounts, auth, signInLimiter, log }: Context): Handlers<Names> {
  return {
    async readSession({ visitor }) {
      return {
        account: visitor,
        memberships: visitor ? [...(await store.memberships(visitor.id))] : [],
        setupNeeded: visitor ? false : await isSetupNeeded(accounts),
      };
    },
    async signIn({ body, request, setCookies }) {
      await signInLimiter(request, body.email);
      const { value, cookies } = await auth.signIn(body.email, body.password, request.headers);
      setCookies(cookies);
      return { account: value };
    },
    async signOut({ request, setCookies }) {
      const { cookies } = await auth.signOut(request.headers);
      setCookies(cookies);
      return done;
    },
    async changePassword({ account, body, request, setCookies }) {
      await signInLimiter(request, account.email);
      const { currentPassword, newPassword } = body;
      const { cookies } = await auth.changePassword(request.headers, currentPassword, newPassword);
      setCookies(cookies);
      return done;
    },
    async resetPassword({ body }) {
      await resetPasswordByToken(accounts, body.token, body.password);
      return done;
    },
    async readSetup() {
      return { needed: await isSetupNeeded(accounts) };
    },
    async completeSetup({ body, request, setCookies }) {
      const { token, ...account } = body;
      await completeSetup(accounts, token, account);
      log(`the owner's account was created: ${account.email}`);
      const { value, cookies } = await auth.signIn(account.email, account.password, request.headers);
      setCookies(cookies);
      return { account: value };
    },
  };
}
