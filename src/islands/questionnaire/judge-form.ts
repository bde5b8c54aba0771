import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { Resolver } from 'react-hook-form';
import { formSchema } from '../../flows/answering/form-schema.ts';
import type { FormValues } from '../../flows/answering/form-values.ts';

/** What is wrong in the form, field by field. */
export const judgeForm = standardSchemaResolver(formSchema) as unknown as Resolver<FormValues>;
