// One value typed by hand as the smallest file of values, so that it takes the one way by which facts come in.

/** A file that the import recognises as values of measures. */
export function observationFile(kpi: string, day: string, value: number): File {
  return new File([`kpi,day,value\n${kpi},${day},${value}\n`], `${kpi}-${day}.csv`, { type: 'text/csv' });
}
