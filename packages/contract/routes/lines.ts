// Routes about single lines of books and timesheets: see them with what is suggested, and say what they belong to.
import { route } from '../route.ts';
import {
  assignedLines,
  assignLinesBody,
  confirmSuggestionsBody,
  linePage,
  lineQuery,
  suggestionQuery,
  suggestionSummary,
  undoAssignmentBody,
} from '../schemas/line.ts';

export const lineRoutes = {
  listLines: route({
    access: 'editor',
    summary: 'Single lines of books or timesheets, each with its work or the suggestion for it',
    query: lineQuery,
    response: linePage,
  }),
  readSuggestions: route({
    access: 'editor',
    summary: 'How many open lines have a suggestion, how sure, and how good suggestions were so far',
    query: suggestionQuery,
    response: suggestionSummary,
  }),
  assignLines: route({
    access: 'editor',
    summary: 'Say by hand what lines belong to; no rule decides them from then on',
    body: assignLinesBody,
    response: assignedLines,
  }),
  confirmSuggestions: route({
    access: 'editor',
    summary: 'Assign all open lines as suggested whose chance is high enough',
    body: confirmSuggestionsBody,
    response: assignedLines,
  }),
  undoAssignment: route({
    access: 'editor',
    summary: 'Take back what was assigned in a revision, but not on lines that were changed since',
    body: undoAssignmentBody,
    response: assignedLines,
  }),
};
