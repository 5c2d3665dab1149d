// `evenkeel reset-password`: for whoever runs the server, when somebody has lost a password.
import { PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from '@evenkeel/contract';
import { failure, type Problem, type Result, success } from '@evenkeel/core';
import type { Accounts } from '../accounts/accounts.ts';
import { createResetLink, setPassword } from '../accounts/password-reset.ts';
import { Refusal } from '../errors/refusal.ts';

export interface PasswordReset {
  readonly accounts: Accounts;
  readonly email: string;
  /** The new password; without one a link is made by which its holder chooses one. */
  readonly password?: string;
  /** Address of the running server, for the link. */
  readonly baseUrl: string;
}

/**
 * Sets the password, or makes a one-time link that is valid for a day. A new password ends all sessions.
 *
 * @returns the link, or null when the password was set; problems `no-such-account`, `text-too-short`, `text-too-long`
 */
export async function resetPassword({
  accounts,
  email,
  password,
  baseUrl,
}: PasswordReset): Promise<Result<{ readonly link: string | null }>> {
  if (password !== undefined && password.length < PASSWORD_MINIMUM) {
    return failure([wrong('text-too-short', ['password'], { minimum: PASSWORD_MINIMUM })]);
  }
  if (password !== undefined && password.length > PASSWORD_MAXIMUM) {
    return failure([wrong('text-too-long', ['password'], { maximum: PASSWORD_MAXIMUM })]);
  }
  try {
    if (password === undefined) return success({ link: await createResetLink(accounts, email, baseUrl) });
    await setPassword(accounts, email, password);
    return success({ link: null });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return failure([wrong(error.code, ['email'], { email })]);
  }
}

function wrong(code: string, path: Problem['path'], data: Problem['data']): Problem {
  return { code, path, value: null, data };
}
