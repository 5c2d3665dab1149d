// What moving one lever is given: the business that is being rethought, the day, and whom to tell what cannot be done.
import type { Day } from '../../model/fields.ts';
import type { Message } from '../../model/message.ts';
import type { Lever } from '../../model/scenario.ts';
import type { BusinessEdit } from './edit-business.ts';

export interface LeverAt {
  readonly edit: BusinessEdit;
  readonly today: Day;
  readonly lever: Lever;
  /** @param id the end of a message id, `scenario.told.<id>`. */
  readonly tell: (id: string, data?: Message['data']) => void;
}
