// A refusal of the server as an error that can be caught, with its problem details.
import type { ProblemDetails } from './schemas/problem.ts';

/** Thrown by every call of the client that does not succeed. */
export class ProblemError extends Error {
  readonly problem: ProblemDetails;

  constructor(problem: ProblemDetails, options?: ErrorOptions) {
    super(`${problem.title} ${problem.detail}`, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }

  /** Reads the problem out of a response; one that carries none (a proxy's page) becomes `unexpected-answer`. */
  static async from(response: Response): Promise<ProblemError> {
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
    const parsed: unknown = isProblem ? await response.json().catch(() => null) : null;
    if (parsed !== null && typeof parsed === 'object' && 'code' in parsed) {
      return new ProblemError(parsed as ProblemDetails);
    }
    return new ProblemError(
      blank(
        'unexpected-answer',
        response.status,
        'The server gave an unexpected answer.',
        'Try again later.',
      ),
    );
  }

  /** The server did not answer at all. */
  static unreachable(cause: unknown): ProblemError {
    return new ProblemError(
      blank('unreachable', 0, 'The server cannot be reached.', 'Check that it runs and that you are online.'),
      { cause },
    );
  }
}

function blank(code: string, status: number, title: string, todo: string): ProblemDetails {
  return {
    type: `urn:evenkeel:problem:${code}`,
    status,
    code,
    title,
    detail: todo,
    todo,
    data: {},
    problems: [],
    conflicts: [],
    incident: null,
  };
}
