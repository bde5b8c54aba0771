import { expect, test } from 'vitest';
import { comparabilityOf, comparablePractices } from '../../../src/domain/model/comparability.ts';
import {
  MODEL_CHANGES,
  MODEL_VERSION,
  PRACTICE_IDS,
  practiceOf,
  practicesIn,
} from '../../../src/domain/model/model.ts';
import { VERSIONS } from '../../../src/share/link/versions.ts';

const models = Array.from({ length: MODEL_VERSION }, (_, at) => at + 1);

test('each model but the first says what it changed of the one before', () => {
  expect(MODEL_CHANGES).toHaveLength(MODEL_VERSION - 1);
});

test('model 1 has its 17 practices, in the order of its day', () => {
  expect(practicesIn(1)).toEqual([
    'channel-choice',
    'time-choice',
    'self-service',
    'place-choice',
    'privacy-choice',
    'guidance',
    'customer-routines',
    'first-contact-resolution',
    'omnichannel-continuity',
    'customer-education',
    'partner-journeys',
    'stated-preferences',
    'positive-surprise',
    'easy-feedback',
    'lifetime-value',
    'listening-by-value',
    'closed-loop',
  ]);
});

test('every practice of every model has its row, and its place in the order of its axes', () => {
  for (const model of models) {
    const axes = practicesIn(model).map((id) => practiceOf(id).axis);
    expect(axes).toEqual([...axes].sort());
  }
  expect(new Set(models.flatMap(practicesIn))).toEqual(new Set(PRACTICE_IDS));
});

test('a model newer than ours is read as ours', () => {
  expect(practicesIn(MODEL_VERSION + 1)).toEqual(practicesIn(MODEL_VERSION));
});

test('a version of links holds each model, with its practices and no other, once', () => {
  for (const model of models) {
    const holding = VERSIONS.filter((tables) => tables.models.includes(model));
    expect(holding.length).toBeGreaterThan(0);
    for (const { practices } of holding)
      expect([...practices].sort()).toEqual([...practicesIn(model)].sort());
  }
});

test('within one model everything is the same', () => {
  for (const model of models) {
    expect(comparablePractices(model, model)).toEqual(practicesIn(model));
    expect(practicesIn(model).map((id) => comparabilityOf(id, model, model))).toEqual(
      practicesIn(model).map(() => 'same'),
    );
  }
});
