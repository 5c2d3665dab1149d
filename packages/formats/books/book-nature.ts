// What a posting of a bookkeeping program is: by the type of its account, by its account's name, by what was recorded.
import { classifyNature, type Nature, plainText } from '@evenkeel/core';

/** What the programs call the types of accounts; a type decides before any word. */
export function natureOfType(type: string): Nature | null {
  const plain = plainText(type);
  if (plain === '') return null;
  if (/\b(?:cost|costs|expense|expenses|overhead|overheads|depreciation|cogs|exp|exexp)\b/.test(plain))
    return 'spending';
  if (/\b(?:income|revenue|sales|turnover|inc|exinc)\b/.test(plain)) return 'income';
  const isBalance =
    /\b(?:bank|assets?|receivable|payable|liabilit(?:y|ies)|equity|credit card|inventory|prepayment|stock|ar|ap|ccard|ocasset|fixasset|oasset|ocliab|ltliab|nonposting)\b/.test(
      plain,
    );
  return isBalance ? 'balance' : null;
}

const costs =
  /\b(?:fees?|charges?|interest|expenses?|costs?|rent(?:al)?|repairs?|insurance|commissions?|supplies)\b/;
const taxes = /\b(?:gst|vat|hst|pst|qst|sales tax|tax payable|taxes payable|agency payable)\b/;
const drawings =
  /\b(?:owner s? ?(?:draws?|drawings?|pay|withdrawals?)|owners? draws?|drawings?|draws?|dividends?|partner distributions?|shareholder distributions?)\b/;
const holdings =
  /\b(?:accounts? receivable|accounts? payable|a\/[rp]|checking|savings|bank|petty cash|cash on hand|undeposited funds|credit cards?|visa|mastercard|amex|american express|liabilit(?:y|ies)|loans?|mortgage|notes? payable|line of credit|retained earnings|opening balance equity|equity|inventory asset|inventory|prepaid|prepayments?|accumulated (?:depreciation|amortization|amortisation)|fixed assets?|clearing|wages payable|payroll payable|current assets?|historical adjustment|unpaid expense claims)\b/;
const earnings = /\b(?:income|revenues?|sales|turnover|interest earned|discounts given|services)\b/;

/** By the words in the account's name, from the most to the least telling; null where it says nothing. */
export function natureOfAccount(account: string): Nature | null {
  const { nature, reason } = classifyNature({ account, payee: null, text: null, amountMinor: 1 });
  if (reason.startsWith('account-')) return nature;
  const plain = plainText(account.replaceAll(':', ' ').replaceAll("'", ' '));
  if (/\bcost of (?:goods|sales)\b/.test(plain)) return 'spending';
  if (drawings.test(plain)) return 'drawings';
  if (taxes.test(plain) && !/\bexpenses?\b/.test(plain)) return 'tax-collected';
  if (/\b(?:income|revenues?)\b/.test(plain)) return 'income';
  if (costs.test(plain)) return 'spending';
  if (holdings.test(plain)) return 'balance';
  return earnings.test(plain) ? 'income' : null;
}

const moves =
  /^(?:bank )?transfer$|^(?:bill |receivable |payable |credit card |cc |customer )?(?:payment|pmt)\b|^billpmt\b|^(?:receive payment|sales tax payment|prepayment|overpayment)/;
const purchases =
  /^(?:expense|check|cheque|chk|bill|vendor credit|bill credit|bill refund|supplier credit|credit card|ccard|cash expense|payable|spend money|purchase|paycheck|payroll check|payroll)/;
const sales =
  /^(?:invoice|sales receipt|cash sale|credit memo|credit note|refund|receivable|receive money|deposit|statement charge|charge$|stmt charge)/;
const takesBack = /(?:credit$|credit memo|credit note|refund|credit card credit)/;

/**
 * By what was recorded and on which side: a bill debits what it was spent on and credits what is owed.
 *
 * @param isDebit null where the file does not tell sides.
 */
export function natureOfTransaction(type: string, isDebit: boolean | null): Nature | null {
  const plain = plainText(type);
  if (moves.test(plain)) return 'balance';
  const isBack = takesBack.test(plain);
  if (purchases.test(plain)) {
    if (isDebit === null) return 'spending';
    return isDebit !== isBack ? 'spending' : 'balance';
  }
  if (sales.test(plain)) {
    if (isDebit === null) return 'income';
    return isDebit === isBack ? 'income' : 'balance';
  }
  return null;
}
