// The error of a solver that broke down: out of memory, crashed, or given something that it cannot read.
export class SolverFailed extends Error {
  override readonly name = 'SolverFailed';

  readonly reason: string;

  constructor(reason: string) {
    super(`The solver broke down: ${reason}. The next problem gets a new one.`);
    this.reason = reason;
  }
}
