// Remembers on this device which business was open last.
const key = 'evenkeel.business';

export const lastBusiness = {
  read: (): string | null => localStorage.getItem(key),
  remember: (businessId: string): void => localStorage.setItem(key, businessId),
};
