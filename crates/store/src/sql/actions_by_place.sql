SELECT assessment.place, record.body ->> 'what'
  FROM action
  CROSS JOIN thing ON thing.id = action.id AND thing.state = 'is'
  CROSS JOIN record ON record.id = thing.shown
  CROSS JOIN round ON round.id = action.round
  CROSS JOIN thing rt ON rt.id = round.id AND rt.state = 'is'
  CROSS JOIN assessment ON assessment.id = round.assessment
  CROSS JOIN thing at ON at.id = assessment.id AND at.state = 'is'
