/** A child who came back, and another whose one referral is of a day, written 31/12/2010: a table of their records. */
export function caseTable(referred: string): string {
  return `Child ID,DOB,Date,Event type,What happened
C1,01/02/2005,12/03/2010,Contact,The school rang
C1,01/02/2005,14/03/2010,Referral,Referral from school
C1,01/02/2005,20/03/2010,Strategy discussion,Police and health were there
C1,01/02/2005,01/09/2010,Case closed,Nothing more to do
C1,01/02/2005,10/10/2010,Referral,Again
C2,01/01/2001,${referred},Referral,Zebedee Marmalade
`;
}
