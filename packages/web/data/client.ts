// The one client of the application: calls the server the page came from.
import { createClient } from '@evenkeel/contract';

export const client = createClient('', (input, init) => fetch(input, init));
