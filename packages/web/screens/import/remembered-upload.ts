// Remembers on this device which uploaded file is being looked at, so that one can leave the page and come back.
const key = (businessId: string): string => `evenkeel.upload.${businessId}`;

export const rememberedUpload = {
  read: (businessId: string): string | null => localStorage.getItem(key(businessId)),
  write(businessId: string, uploadId: string | null): void {
    if (uploadId === null) localStorage.removeItem(key(businessId));
    else localStorage.setItem(key(businessId), uploadId);
  },
};
