// The version of the file format of a business.

/** The version that this program writes and reads. */
export const FORMAT_VERSION = 1;
