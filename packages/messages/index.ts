// Every sentence of the product, made at the edge from message ids: web, command line and reports share them.

export { formatMoney, formatValue } from './format-value.ts';
export { type Catalog, type CatalogPart, createI18n, type Locale, loadCatalog, locales } from './i18n.ts';
export { type MessageId, sentence } from './sentence.ts';
