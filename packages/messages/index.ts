// Every sentence of the product, made at the edge from message ids: web, command line and reports share them.

export type { Catalog } from './compile-texts.ts';
export { formatMoney, formatValue } from './format-value.ts';
export { type CatalogPart, createI18n, type Locale, loadCatalog, loadCatalogPart, locales } from './i18n.ts';
export { type MessageId, sentence } from './sentence.ts';
