// What counts as spending, and why.
import { expect, test } from 'vitest';
import { classifyNature, suggestNature } from './classify-nature.ts';

const line = { account: null, payee: null, text: null, amountMinor: 100 };

test.each([
  [{ account: 'Expenses:Food' }, 'spending', 'account-expenses', 'Expenses'],
  [{ account: 'Aufwendungen:Miete' }, 'spending', 'account-expenses', 'Aufwendungen'],
  [{ account: 'Income:Sales', amountMinor: -5 }, 'income', 'account-income', 'Income'],
  [{ account: 'Erlöse', amountMinor: 5 }, 'income', 'account-income', 'Erlöse'],
  [{ account: 'Liabilities:Loan' }, 'balance', 'account-balance', 'Liabilities'],
  [{ account: 'Rent' }, 'spending', 'money-out', null],
  [{ amountMinor: -1 }, 'income', 'money-in', null],
] as const)('%j is %s', (fields, nature, reason, because) => {
  expect(classifyNature({ ...line, ...fields })).toEqual({ nature, reason, because });
});

test.each([
  [{ text: 'Internal transfer to savings' }, 'transfer'],
  [{ text: 'Umsatzsteuer-Vorauszahlung Q1' }, 'tax-collected'],
  [{ payee: 'Bank', text: 'Tilgung Darlehen 4711' }, 'loan-principal'],
  [{ account: "Equity:Owner's Draw" }, 'drawings'],
  [{ text: 'Prélèvement exploitant' }, 'drawings'],
  [{ payee: 'Tax adviser Smith' }, null],
  [{ payee: 'Untilgungen' }, null],
] as const)('%j suggests %s', (fields, nature) => {
  expect(suggestNature({ ...line, ...fields })?.nature ?? null).toBe(nature);
});
