// The number of a bank account as people read it: an IBAN in groups of four.

export function groupedAccount(account: string): string {
  return /^[A-Z]{2}\d{2}/.test(account) ? account.replace(/(.{4})(?=.)/g, '$1 ') : account;
}
