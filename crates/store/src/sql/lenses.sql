SELECT assessment.place, assessment.lens, assessment.lens_name
  FROM assessment
  CROSS JOIN thing ON thing.id = assessment.id AND thing.state = 'is'
