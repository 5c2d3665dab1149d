// The library in words: measures of purchasing – name, definition, formula, and how to keep them from being gamed.
export const libraryPurchasing = {
  'library.supplier-on-time.name': 'Suppliers on time',
  'library.supplier-on-time.definition': 'Deliveries that came on the confirmed day.',
  'library.supplier-on-time.formula': 'on time / deliveries',
  'library.supplier-on-time.gaming': 'Our late orders are not their fault: count from the order.',
  'library.supplier-defect-rate.name': 'Faulty goods received',
  'library.supplier-defect-rate.definition': 'Deliveries refused or complained of, as a share.',
  'library.supplier-defect-rate.formula': 'faulty / deliveries',
  'library.supplier-defect-rate.gaming': 'Not looking finds nothing.',
  'library.purchase-price-variance.name': 'Prices paid against plan',
  'library.purchase-price-variance.definition': 'Paid less planned price, as a share of planned.',
  'library.purchase-price-variance.formula': '(paid − planned) / planned',
  'library.purchase-price-variance.gaming': 'Cheaper goods can cost more later: read it with faults.',
  'library.supplier-concentration.name': 'Share of the largest supplier',
  'library.supplier-concentration.definition': 'Purchases from the largest supplier, as a share.',
  'library.supplier-concentration.formula': 'largest / purchases',
  'library.supplier-concentration.gaming': 'For critical parts look at each part, not at the total.',
} as const;
