import type { Messages } from './messages.js';

/** The British English words for gaps in a record. Override any by its key. `between` and `since` are dates. */
export const gapMessages = {
  'gap.open': {
    one: '{count} day with nothing recorded, between {after} and {before}',
    other: '{count} days with nothing recorded, between {after} and {before}',
  },
  'gap.open.since': {
    one: '{count} day with nothing recorded, since {after}',
    other: '{count} days with nothing recorded, since {after}',
  },
  'gap.closed': {
    one: 'Not open to social care for {count} day, between {after} and {before}',
    other: 'Not open to social care for {count} days, between {after} and {before}',
  },
  'gap.closed.since': {
    one: 'Not open to social care for {count} day, since {after}',
    other: 'Not open to social care for {count} days, since {after}',
  },
  'gap.while-closed': {
    one: 'While not open to social care, {count} day with nothing recorded, between {after} and {before}',
    other: 'While not open to social care, {count} days with nothing recorded, between {after} and {before}',
  },
  'gap.while-closed.since': {
    one: 'While not open to social care, {count} day with nothing recorded, since {after}',
    other: 'While not open to social care, {count} days with nothing recorded, since {after}',
  },
  'gap.no-referral': {
    one: '{count} day with nothing recorded and no referral, between {after} and {before}',
    other: '{count} days with nothing recorded and no referral, between {after} and {before}',
  },
  'gap.no-referral.since': {
    one: '{count} day with nothing recorded and no referral, since {after}',
    other: '{count} days with nothing recorded and no referral, since {after}',
  },
  'gap.cannot-tell': {
    one: '{count} day of which this source cannot tell, between {after} and {before}',
    other: '{count} days of which this source cannot tell, between {after} and {before}',
  },
  'gap.cannot-tell.since': {
    one: '{count} day of which this source cannot tell, since {after}',
    other: '{count} days of which this source cannot tell, since {after}',
  },
  'gap.possible': {
    one: '{count} record without a full date may belong here',
    other: '{count} records without a full date may belong here',
  },
  'gap.with': '{gap}; {more}',
} as const satisfies Messages;
