"""Species: occurrences, predictors, distribution models, priority ranking."""
