// The texts of the screens before a business is open: set-up, sign-in, joining, choosing a business.
export const webAccount = {
  'account.name': 'Your name',
  'account.email': 'E-mail',
  'account.password': 'Password',
  'account.password.rule':
    'At least {minimum} characters. A short sentence is easier to remember than a riddle.',
  'account.password.show': 'Show the password',
  'account.working': 'One moment…',
  'setup.title': 'Welcome aboard',
  'setup.lead':
    'This creates the owner’s account on this installation. Nobody else can do it without the link you followed.',
  'setup.submit': 'Create my account',
  'setup.noToken.title': 'This address needs its one-time token',
  'setup.noToken.text':
    'Open the complete set-up link that was printed when Evenkeel started. If it is gone, run “npx --no-install evenkeel setup-link” on the machine to print a new one.',
  'setup.done.title': 'Evenkeel is already set up',
  'setup.done.text':
    'The owner’s account exists. Sign in, or ask an owner of the business for an invitation.',
  'setup.needed.title': 'Evenkeel is waiting for its owner',
  'signIn.title': 'Sign in',
  'signIn.lead': 'Welcome back.',
  'signIn.submit': 'Sign in',
  'signIn.forgotten':
    'Password forgotten? Whoever runs this machine can make a link for a new one: “npx --no-install evenkeel reset-password {example}”.',
  'join.title': 'Join {business}',
  'join.lead':
    'You are invited as {role, select, owner {owner} editor {editor} other {viewer}}. The invitation ends on {day}.',
  'join.as': 'You join as {name} ({email}).',
  'join.submit': 'Join',
  'join.noToken.title': 'This address needs its one-time token',
  'join.noToken.text': 'Open the complete link you were given, or ask for a new one.',
  'resetPassword.title': 'Choose a new password',
  'resetPassword.lead': 'All devices that are signed in with the old one are signed out.',
  'resetPassword.submit': 'Save the password',
  'resetPassword.done.title': 'The new password is saved',
  'resetPassword.done.text': 'Sign in with it.',
  'start.title': 'Where shall we begin?',
  'start.lead':
    'Look around in a business that is already filled in, or begin with your own. You can have both.',
  'start.sample.title': 'Look at a sample business',
  'start.sample.text': 'Generated data of two years. Change what you like; it is your own copy.',
  'start.sample.note.bakery': 'Sells “organic” and “premium”; the kitchen and the purchasing live otherwise.',
  'start.sample.note.bakery-aligned': 'The same bakery as it would be if everything pulled one way.',
  'start.sample.note.consulting':
    'Wants to specialise; its marketing and training money stays with the old clients.',
  'start.sample.note.consulting-aligned': 'The same firm with money and hours behind the choice.',
  'start.sample.note.manufacturer':
    'A scorecard of four lines on the wall; sales and purchasing follow others, and skills get nothing.',
  'start.sample.note.manufacturer-aligned': 'The same scorecard, and works that follow it.',
  'start.sample.note.online-shop':
    'Wants to sell to the whole country; some of what that needs is ready, some comes too late.',
  'start.sample.note.restaurant': 'Promises lunch in 20 minutes; kitchen and card stand in the way.',
  'start.sample.note.tech-start-up':
    'Wants 10,000 paying users in 18 months; buys growth that leaves, and builds what nobody asked for.',
  'start.sample.open': 'Open {name}',
  'start.sample.opening': 'Copying {name}…',
  'start.own.title': 'Start with mine',
  'start.own.text': 'A name and a currency are enough. Everything else comes when it is needed.',
  'start.own.name': 'Name of the business',
  'start.own.currency': 'Currency of its books',
  'start.own.industry': 'Industry (optional)',
  'start.own.submit': 'Begin',
  'start.file.title': 'Bring one from a file',
  'start.file.text': 'A business that was exported from Evenkeel or written as YAML or JSON.',
  'start.file.choose': 'Choose a file',
  'start.back': 'Back to my businesses',
} as const satisfies Record<string, string>;
