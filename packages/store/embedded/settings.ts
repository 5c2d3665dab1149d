// The settings the embedded database runs with: safe against power cuts, modest on a small machine.
import { statfsSync } from 'node:fs';
import { totalmem } from 'node:os';

/** PostgreSQL settings by name, as `postgres -c name=value` takes them. */
export type PostgresSettings = Readonly<Record<string, string>>;

/** The settings for a database that is reached through a socket in `socketDir` alone. */
export function settingsFor(socketDir: string): PostgresSettings {
  const megabytes = usableMemory() / 2 ** 20;
  return {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    port: '5432',
    max_connections: '60',
    shared_buffers: `${within(32, megabytes / 8, 256)}MB`,
    effective_cache_size: `${within(128, megabytes / 2, 4096)}MB`,
    work_mem: '16MB',
    maintenance_work_mem: `${within(32, megabytes / 16, 128)}MB`,
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    // Nobody replicates from here, so write only what crash recovery needs.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    max_wal_size: '1GB',
    min_wal_size: '80MB',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] ',
    dynamic_shared_memory_type: hasRoomySharedMemory() ? 'posix' : 'mmap',
  };
}

function within(low: number, value: number, high: number): number {
  return Math.round(Math.min(high, Math.max(low, value)));
}

function usableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Containers often give 64 MB of shared memory, on which a parallel query fails with "no space left". */
function hasRoomySharedMemory(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= 512 * 2 ** 20;
  } catch {
    return false;
  }
}
