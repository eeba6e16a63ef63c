-- Version 6 of study.db: a round has the balance it was trained with (see TrainingBalance); empty for rounds of before, for
-- which the weight of their ON samples says it. Which balance a staining is trained with is in the journal alone.

ALTER TABLE round ADD COLUMN balance TEXT NOT NULL DEFAULT '';
