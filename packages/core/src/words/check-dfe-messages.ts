import type { Messages } from './messages.js';

/** The British English words for checks that carry the code of a DfE rule. As in `checkMessages`. */
export const checkDfeMessages = {
  'check.8831.title': 'Work on a referral marked for no further action',
  'check.8831.sentence':
    'The referral is marked for no further action, and an assessment, enquiry or conference is recorded in the same episode.',
  'check.8831.why': 'The two entries cannot both be right.',
  'check.8831.settles': 'The decision corrected, or the referral under which the work was done.',

  'check.8832.title': 'Protection plan on a referral marked for no further action',
  'check.8832.sentence':
    'The referral is marked for no further action, and a child protection plan is recorded in the same episode.',
  'check.8832.why': 'The two entries cannot both be right.',
  'check.8832.settles': 'The decision corrected, or the referral that led to the plan.',

  'check.4000.title': 'Child in need plan on a referral marked for no further action',
  'check.4000.sentence':
    'The referral is marked for no further action, and a child in need plan is recorded in the same episode.',
  'check.4000.why': 'The two entries cannot both be right.',
  'check.4000.settles': 'The decision corrected, or the referral that led to the plan.',

  'check.2990.title': 'Work after “not in need”',
  'check.2990.sentence':
    'The child was found not to be in need, or the episode was closed after assessment, and further work is recorded in the same episode.',
  'check.2990.why': 'Either the child was in need or the further work had no ground that is recorded.',
  'check.2990.settles': 'What led to the further work, or the decision or reason for closing corrected.',

  'check.8568.title': 'No further action: not recorded',
  'check.8568.sentence': 'Whether the referral was for no further action is not recorded.',
  'check.8568.why': 'What was decided at the front door cannot be seen, and the referral cannot be counted.',
  'check.8568.settles': 'The decision on the referral.',

  'check.8610.title': 'No primary need recorded',
  'check.8610.sentence': 'The referral was to be worked on, and no primary need is recorded.',
  'check.8610.why': 'Why the child is in need is the first thing that the next reader looks for.',
  'check.8610.settles': 'The primary need as it was assessed.',

  'check.8825Q.title': 'Closed after an assessment that is not recorded',
  'check.8825Q.sentence':
    'The reason for closing is “{reason}”, and no assessment is recorded in the episode.',
  'check.8825Q.why': 'Nobody can see what the closing rests on.',
  'check.8825Q.settles': 'The assessment, or another reason for closing.',

  'check.8869.title': '“No factors” together with factors',
  'check.8869.sentence': {
    one: 'The assessment says “no factors identified” and names {count} factor.',
    other: 'The assessment says “no factors identified” and names {count} factors.',
  },
  'check.8869.why': 'The two cannot both be right.',
  'check.8869.settles': 'Which of them holds.',

  'check.8873Q.title': 'No factors, and not closed after assessment',
  'check.8873Q.sentence':
    'The only assessment identified no factors, and the episode was closed for another reason than after assessment.',
  'check.8873Q.why': 'Nobody can see what was found and why the case stayed open.',
  'check.8873Q.settles': 'The factors that were found, or the reason for closing corrected.',

  'check.8670Q.title': 'Assessment still open',
  'check.8670Q.sentence': {
    one: 'The assessment has been open for {count} working day.',
    other: 'The assessment has been open for {count} working days.',
  },
  'check.8670Q.why': 'Until it is finished nobody has decided what the child needs.',
  'check.8670Q.settles': 'When it was finished, or why it takes longer.',

  'check.8675Q.title': 'Enquiry without a conference or an end',
  'check.8675Q.sentence': {
    one: '{count} working day after the enquiry began, neither a conference nor an end is recorded.',
    other: '{count} working days after the enquiry began, neither a conference nor an end is recorded.',
  },
  'check.8675Q.why': 'Whether the child is safe was asked, and no answer is recorded.',
  'check.8675Q.settles': 'The conference, or the decision that none was needed.',

  'check.8839.title': 'Two enquiries open',
  'check.8839.sentence': 'A second enquiry began, and both are open.',
  'check.8839.why': 'Which of them is being worked on cannot be seen.',
  'check.8839.settles': 'The end or outcome of the first enquiry.',

  'check.8890.title': 'An enquiry began while another was going on',
  'check.8890.sentence': 'An enquiry began while an earlier one of the episode had no end on record.',
  'check.8890.why': 'How the first one ended cannot be seen.',
  'check.8890.settles': 'The end or outcome of the first enquiry.',

  'check.8863Q.title': 'An assessment began while another was going on',
  'check.8863Q.sentence': 'Two assessments of one episode overlap.',
  'check.8863Q.why': 'The same questions are asked twice, or one of the dates is wrong.',
  'check.8863Q.settles': 'Whether both were needed, or the right dates.',

  'check.8896.title': 'Two assessments open',
  'check.8896.sentence': 'Two assessments of one episode are open.',
  'check.8896.why': 'Which of them is being worked on cannot be seen.',
  'check.8896.settles': 'The end of the one that was finished or given up.',

  'check.8565.title': 'Work after the closing',
  'check.8565.sentence': {
    one: 'This is recorded {count} day after the episode had closed, and no later referral is recorded.',
    other: 'This is recorded {count} days after the episode had closed, and no later referral is recorded.',
  },
  'check.8565.why': 'Either the case was not closed or a referral is missing.',
  'check.8565.settles': 'The referral that led to it, or the right date.',

  'check.8805.title': 'Closed without a reason',
  'check.8805.sentence': 'The episode is closed and no reason for closing is recorded.',
  'check.8805.why': 'Nobody can see what had changed when the case closed.',
  'check.8805.settles': 'The reason for closing.',

  'check.8810.title': 'A reason for closing and no day',
  'check.8810.sentence':
    'A reason for closing is recorded (“{reason}”), and no day on which the episode closed.',
  'check.8810.why': 'Whether the case is open cannot be seen.',
  'check.8810.settles': 'The day of closing, or that the case is still open.',

  'check.8867.title': 'Closed with an assessment open',
  'check.8867.sentence': 'The episode is closed, and an assessment of it is not recorded as finished.',
  'check.8867.why': 'What the assessment found, and whether the closing rests on it, cannot be seen.',
  'check.8867.settles': 'When the assessment was finished, or that it was given up and why.',

  'check.8868.title': 'Closed with an enquiry open',
  'check.8868.sentence': 'The episode is closed, and an enquiry of it has neither an end nor a conference.',
  'check.8868.why': 'Whether the child was found to be safe cannot be seen.',
  'check.8868.settles': 'How the enquiry ended.',

  'check.4220.title': 'Ethnicity missing or not a known code',
  'check.4220.sentence': 'The child’s ethnicity is not recorded, or its code is not one that we know.',
  'check.4220.why':
    'A child’s identity is part of every assessment, and who is helped cannot be seen without it.',
  'check.4220.settles': 'The ethnicity as the family describes it, or that they preferred not to say.',

  'check.8525Q.title': 'No date of birth',
  'check.8525Q.sentence': 'Neither a date of birth nor an expected one is recorded.',
  'check.8525Q.why': 'The child’s age decides what is owed.',
  'check.8525Q.settles': 'The date of birth, or the day on which birth is expected.',

  'check.8535Q.title': 'Death before birth',
  'check.8535Q.sentence': 'The date of death lies before the date of birth.',
  'check.8535Q.why': 'One of the two dates is wrong.',
  'check.8535Q.settles': 'The right dates.',

  'check.8540.title': 'Disability not recorded',
  'check.8540.sentence':
    'Whether the child has a disability is not recorded, or its code is not one that we know.',
  'check.8540.why': 'A disabled child’s needs are missed where nobody writes them down.',
  'check.8540.settles': 'The disability, or that there is none.',

  'check.8790.title': '“No disability” together with a disability',
  'check.8790.sentence': '“No disability” is recorded, and a disability too.',
  'check.8790.why': 'The two cannot both be right.',
  'check.8790.settles': 'Which of them holds.',

  'check.8794.title': 'A disability recorded twice',
  'check.8794.sentence': 'The same disability is recorded twice.',
  'check.8794.why': 'Counts of disability are wrong.',
  'check.8794.settles': 'Each disability once.',

  'check.8555Q.title': 'Referred after death',
  'check.8555Q.sentence': 'The child is recorded as referred after the date of death.',
  'check.8555Q.why': 'One of the two dates is wrong, or the record belongs to another child.',
  'check.8555Q.settles': 'The right dates, or the right child.',

  'check.1103.title': 'Assessment before its referral',
  'check.1103.sentence': {
    one: 'The assessment begins {count} day before the referral of its episode.',
    other: 'The assessment begins {count} days before the referral of its episode.',
  },
  'check.1103.why': 'One of the dates is wrong, or an earlier referral is missing.',
  'check.1103.settles': 'The right dates, or the earlier referral.',

  'check.1104.title': 'Conference before its referral',
  'check.1104.sentence': {
    one: 'The conference is held {count} day before the referral of its episode.',
    other: 'The conference is held {count} days before the referral of its episode.',
  },
  'check.1104.why': 'One of the dates is wrong, or an earlier referral is missing.',
  'check.1104.settles': 'The right dates, or the earlier referral.',

  'check.1105.title': 'Protection plan before its referral',
  'check.1105.sentence': {
    one: 'The protection plan begins {count} day before the referral of its episode.',
    other: 'The protection plan begins {count} days before the referral of its episode.',
  },
  'check.1105.why': 'One of the dates is wrong, or an earlier referral is missing.',
  'check.1105.settles': 'The right dates, or the earlier referral.',

  'check.2889.title': 'Enquiry before its referral',
  'check.2889.sentence': {
    one: 'The enquiry begins {count} day before the referral of its episode.',
    other: 'The enquiry begins {count} days before the referral of its episode.',
  },
  'check.2889.why': 'One of the dates is wrong, or an earlier referral is missing.',
  'check.2889.settles': 'The right dates, or the earlier referral.',

  'check.4015.title': 'Child in need plan before its referral',
  'check.4015.sentence': {
    one: 'The child in need plan begins {count} day before the referral of its episode.',
    other: 'The child in need plan begins {count} days before the referral of its episode.',
  },
  'check.4015.why': 'One of the dates is wrong, or an earlier referral is missing.',
  'check.4015.settles': 'The right dates, or the earlier referral.',

  'check.2883.title': 'More plans than conferences',
  'check.2883.sentence':
    'Protection plans that begin: {plans}. Conferences on record that can begin one: {conferences}.',
  'check.2883.why': 'A plan rests on a conference: who was there and what they decided cannot be seen.',
  'check.2883.settles': 'The conference that is missing.',

  'check.2884.title': 'One conference recorded twice',
  'check.2884.sentence': 'The same initial conference is recorded twice.',
  'check.2884.why': 'It is counted twice.',
  'check.2884.settles': 'Which of the two records is to be kept.',

  'check.2885.title': 'Plan and conference on different days',
  'check.2885.sentence':
    'No conference that can begin a protection plan is recorded on the day on which the plan begins.',
  'check.2885.why': 'One of the dates is wrong, or the conference is missing.',
  'check.2885.settles': 'The right dates, or the conference.',

  'check.4001.title': 'Child in need plan and protection plan both open',
  'check.4001.sentence': 'A child in need plan and a child protection plan are both open.',
  'check.4001.why': 'Which plan holds cannot be seen.',
  'check.4001.settles': 'The end of the plan that was replaced.',

  'check.4014.title': 'A child in need plan began while one was in force',
  'check.4014.sentence': 'A child in need plan begins while another one is in force.',
  'check.4014.why': 'Which plan holds cannot be seen.',
  'check.4014.settles': 'The end of the first plan, or that the two are one.',

  'check.4016.title': 'Child in need plan and protection plan at once',
  'check.4016.sentence': 'A child in need plan and a child protection plan were in force at the same time.',
  'check.4016.why': 'Which plan held cannot be seen.',
  'check.4016.settles': 'The right dates of both plans.',

  'check.8815.title': 'Two referral episodes open',
  'check.8815.sentence': 'Two referral episodes of the child are open.',
  'check.8815.why':
    'The child has two records of one need, and what is in one may be missing from the other.',
  'check.8815.settles': 'The closing of one, or that the two are one.',

  'check.8816.title': 'An earlier episode is still open',
  'check.8816.sentence': 'A referral episode is open, and a later one has begun and closed.',
  'check.8816.why': 'Whether the child is open to social care cannot be seen.',
  'check.8816.settles': 'The closing of the earlier episode.',

  'check.8820.title': 'Referral episodes overlap',
  'check.8820.sentence': 'The child is referred while a referral episode is open.',
  'check.8820.why': 'What is received while a child is in need belongs to the open episode.',
  'check.8820.settles': 'The right dates, or the new information recorded in the open episode.',

  'check.8840.title': 'Protection plan of one day',
  'check.8840.sentence': 'The child protection plan begins and ends on one day.',
  'check.8840.why': 'One of the dates is likely to be wrong.',
  'check.8840.settles': 'The right dates.',

  'check.8841.title': 'Review before its plan began',
  'check.8841.sentence':
    'A review conference is held before the plan that it reviews, or on the day on which it begins.',
  'check.8841.why': 'One of the dates is wrong, or it was the initial conference.',
  'check.8841.settles': 'The right dates, or the kind of the conference.',

  'check.8875.title': 'Conference at a weekend',
  'check.8875.sentence': 'The initial conference is recorded on a Saturday or Sunday.',
  'check.8875.why': 'The date is likely to be wrong.',
  'check.8875.settles': 'The right date, or that it was held at a weekend.',

  'check.8935.title': 'Two protection plans open',
  'check.8935.sentence': 'A child protection plan begins while another one is open.',
  'check.8935.why': 'Which plan holds cannot be seen.',
  'check.8935.settles': 'The end of the first plan, or that the two are one.',

  'check.8940.title': 'Protection plans overlap',
  'check.8940.sentence': 'A child protection plan began while another one was in force.',
  'check.8940.why': 'Which plan held cannot be seen.',
  'check.8940.settles': 'The right dates of both plans.',
} as const satisfies Messages;
