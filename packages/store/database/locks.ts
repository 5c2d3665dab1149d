// The advisory locks of the store; each database has its own set, so fixed numbers do.

/** Held while the tables are brought up to date. */
export const migrationLock = 7_310_001;
/** Held by the one server of a database as long as it runs. */
export const serverLock = 7_310_002;
