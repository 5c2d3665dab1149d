// The texts of the page on which people without an account weigh the goals.
export const webWeigh = {
  'weigh.brand': '{business} asks',
  'weigh.noToken.title': 'Something of the link is missing',
  'weigh.noToken.text':
    'It ends with a long row of letters and digits after “#token=”. Open the whole link as you got it, or scan the code again.',
  'weigh.unreachable.title': 'There is no connection just now',
  'weigh.unreachable.text':
    'The questions could not be fetched. Whatever you have answered on this device is kept; try again when you are online.',

  'weigh.hello.title': 'What matters most at {business}?',
  'weigh.hello.title.own': '{person}, what matters most at {business}?',
  'weigh.hello.lead':
    '{business} wants to know how you, as one of “{stakeholder}”, weigh {goals, plural, other {its # goals}}. {questions, plural, one {One question} other {# short questions}}, about {minutes, plural, one {one minute} other {# minutes}}.',
  'weigh.hello.until': 'Answers are taken until {day}.',
  'weigh.hello.goals': 'The goals',
  'weigh.hello.anonymous.title': 'Nobody learns who answered what',
  'weigh.hello.anonymous.text':
    'Your answer is stored without your name, the time or your link. Answers are shown only together, from five people on: “{stakeholder}” is never shown apart while fewer than five of you have answered.',
  'weigh.hello.named.title': 'With your name, or without',
  'weigh.hello.named.text':
    'Those who lead may weigh by name, so that you can talk about where you see things differently. It is your choice, and nobody is told which you chose unless you show your name.',
  'weigh.hello.named.consent': 'Show my answer with my name',
  'weigh.hello.named.what':
    'Then everybody who can open {business} here sees, after the round is closed, how you weigh each goal, how well your answers fit together, and where you differ from the others. Without it your answer counts just the same, but only together with at least four others.',
  'weigh.hello.begin': 'Begin',
  'weigh.hello.continue': 'Go on where you stopped',
  'weigh.hello.restored': 'Your earlier answers are still here.',

  'weigh.progress': 'Question {at} of {count}',
  'weigh.back': 'Back',
  'weigh.next': 'Next',
  'weigh.to-end': 'See the result',
  'weigh.goal.measure': '{kpi}: from {baseline} to {target}',
  'weigh.goal.measure.target': '{kpi}: {target}',
  'weigh.goal.due': 'by {day}',

  'weigh.pick.best': 'Which of these matters most?',
  'weigh.pick.worst': 'And which matters least?',
  'weigh.pick.first':
    'Imagine that in every one of these things stand as badly as they could. You may bring one of them to its goal. Which first?',
  'weigh.pick.hint': 'If two are close, take the one you would miss more.',

  'weigh.pair.open': 'Which matters more, and how much?',
  'weigh.pair.best-to-worst': 'How much more does “{left}” matter than “{right}”?',
  'weigh.pair.best-to-other': 'How much more does “{left}” matter than “{right}”?',
  'weigh.pair.other-to-worst': 'And how much more does “{left}” matter than “{right}”?',
  'weigh.pair.note.best-to-worst': 'The one you called most important against the least important.',
  'weigh.pair.note.best-to-other': 'The one you called most important against another.',
  'weigh.pair.note.other-to-worst': 'Another against the one you called least important.',
  'weigh.pair.tap': 'Tap a goal, again for more; or move the slider with a finger or the arrow keys.',
  'weigh.pair.slider': '{left} or {right}',
  'weigh.pair.favour': '“{goal}” matters more',
  'weigh.pair.equal': 'Both matter equally',
  'weigh.pair.open-yet': 'Not answered yet',
  'weigh.pair.says':
    '“{more}” matters {times, select, 2 {equally to a little more} 3 {a little more} 4 {a little to clearly more} 5 {clearly more} 6 {clearly to much more} 7 {much more} 8 {much to extremely more} other {extremely more}} than “{less}”.',
  'weigh.pair.says.equal': '“{one}” and “{other}” matter equally.',
  'weigh.pair.word.1': 'equally',
  'weigh.pair.word.3': 'a little more',
  'weigh.pair.word.5': 'clearly more',
  'weigh.pair.word.7': 'much more',
  'weigh.pair.word.9': 'extremely more',
  'weigh.pair.end': 'extremely',
  'weigh.pair.middle': 'equal',

  'weigh.rank.title': 'Put them in order: the most important at the top',
  'weigh.rank.hint': 'Drag, or use the arrows. Two that matter equally can share a place.',
  'weigh.rank.list': 'Your order, the most important first',
  'weigh.rank.up': 'Move “{goal}” up',
  'weigh.rank.down': 'Move “{goal}” down',
  'weigh.rank.grip': 'Drag “{goal}”',
  'weigh.rank.tie': 'as important as the one above',
  'weigh.rank.tie.of': '“{goal}” is as important as the one above it',
  'weigh.rank.moved': '“{goal}” now stands in place {place} of {count}.',

  'weigh.points.title':
    'If bringing “{first}” to its goal is worth 100 points: how many is bringing “{goal}” to its goal worth?',
  'weigh.points.label': 'Points for “{goal}”',
  'weigh.points.none': '0 · nothing',
  'weigh.points.all': '100 · just as much',
  'weigh.points.type': 'or type it',

  'weigh.end.title': 'This is what your answers say',
  'weigh.end.lead': 'How the importance is shared among the goals, if one follows your answers.',
  'weigh.end.table': 'Your weights',
  'weigh.end.fits': 'Your answers fit together.',
  'weigh.end.almost': 'Your answers fit together well enough; no one is quite consistent.',
  'weigh.end.apart': 'Some of your answers pull against each other. Look at this one again:',
  'weigh.end.unknown': 'With so many goals nobody can say where the limit for contradictions is.',
  'weigh.end.nearest': 'The one that fits the others least:',
  'weigh.end.said':
    'You said that “{more}” matters {times, select, 1 {just as much} 2 {equally to a little more} 3 {a little more} 4 {a little to clearly more} 5 {clearly more} 6 {clearly to much more} 7 {much more} 8 {much to extremely more} other {extremely more}} {times, select, 1 {as} other {than}} “{less}”.',
  'weigh.end.fitting':
    'To your other answers it would fit if “{more}” mattered {times, select, 1 {just as much} 2 {equally to a little more} 3 {a little more} 4 {a little to clearly more} 5 {clearly more} 6 {clearly to much more} 7 {much more} 8 {much to extremely more} other {extremely more}} {times, select, 1 {as} other {than}} “{less}”. You decide: perhaps it is the others that are wrong.',
  'weigh.end.reconsider': 'Look at this question again',
  'weigh.end.send': 'Send my answer',
  'weigh.end.send.anyway': 'Send it as it is',
  'weigh.end.once': 'It can be sent once and not be changed afterwards, as nobody can tell whose it is.',
  'weigh.end.once.named':
    'It can be sent once and not be changed afterwards. Your name will be shown with it.',
  'weigh.end.back': 'Change something',
  'weigh.end.waiting':
    'There is no connection, so it was not sent. Everything is kept on this device: leave the page open or come back to it, and send again.',
  'weigh.end.back-online': 'You are online again; you can send it now.',

  'weigh.sent.title': 'Thank you. It counts.',
  'weigh.sent.text':
    'Your answer is stored and the copy on this device is deleted. When the round is closed, {business} sees what all of you said together.',
  'weigh.sent.close': 'You can close this page.',

  'weigh.print.title': 'The questions, to fill in by hand',
  'weigh.print.column.best': 'Most important: tick one',
  'weigh.print.column.worst': 'Least important: tick one',
  'weigh.print.column.from-best': 'How much more the most important matters than this, 1 to 9',
  'weigh.print.column.over-worst': 'How much more this matters than the least important, 1 to 9',
  'weigh.print.column.place': 'Place, 1 for the most important',
  'weigh.print.column.first': 'To be brought to its goal first: tick one',
  'weigh.print.column.points': 'Points, 100 for the first',
  'weigh.print.scale':
    '1 equally, 3 a little more, 5 clearly more, 7 much more, 9 extremely more; the numbers between for what lies between.',
} as const satisfies Record<string, string>;
