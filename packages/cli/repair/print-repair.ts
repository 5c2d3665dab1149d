// Prints the smallest repair: each change with what it clears and costs, and what a person must decide.
import type { Repair } from '@evenkeel/core';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';

export function printRepair(repair: Repair, name: string, terminal: Terminal): void {
  const { print, say, style, tell, width } = terminal;
  const { wanted, moves, stays } = repair;
  if (wanted.length === 0) {
    print(say('cli.repair.nothing'));
    return;
  }
  const cost = Math.round(repair.cost * 10) / 10;
  const data = {
    name,
    moves: moves.length,
    cleared: wanted.length - stays.length,
    wanted: wanted.length,
    cost,
  };
  print(wrap(style.bold(say('cli.repair.title', data).trim()), width));
  if (moves.length > 0) {
    print('');
    print(style.bold(say('cli.repair.moves')));
  }
  for (const move of moves) {
    print('');
    const points = Math.round(move.cost * 10) / 10;
    print(
      wrap(say('cli.repair.points', { what: tell(move.what), points }), width, `${style.green('●')} `, '  '),
    );
    for (const { what } of move.clears) {
      print(wrap(style.dim(say('cli.repair.clears', { what: tell(what) })), width, '  – ', '    '));
    }
  }
  print('');
  if (moves.length > 0) {
    print(
      wrap(say(repair.proven ? 'cli.repair.proven' : 'cli.repair.unproven', { tried: repair.tried }), width),
    );
  }
  if (stays.length > 0) {
    print('');
    print(style.bold(say('cli.repair.stays')));
    for (const { finding, why } of stays) {
      print('');
      print(wrap(tell(finding.what), width, `${style.red('●')} `, '  '));
      print(wrap(style.dim(say(`repair.stays.${why}`)), width, '  '));
      print(wrap(style.green(say('cli.todo', { todo: tell(finding.todo) })), width, '  → ', '    '));
    }
  }
  print('');
  print(style.dim(say('cli.repair.more')));
}
