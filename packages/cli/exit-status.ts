// What the exit status says to the shell or the script that called.

export const exitStatus = {
  /** Done; for `check`: no serious findings. */
  fine: 0,
  /** `check` found something serious. */
  serious: 1,
  /** The call or the input is wrong; what is wrong stands on the error output. */
  badInput: 2,
  /** The machine or another program stands in the way; or a fault of ours. */
  failed: 3,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
