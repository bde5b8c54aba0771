import { useRef } from 'react';
import { ColumnsForm, type ColumnsFormProps } from './ColumnsForm.tsx';

/** The first rows, the role of each column, and what the file cannot tell by itself: a form that each file begins anew. */
export function SettleColumns(props: ColumnsFormProps) {
  const file = useRef({ preview: props.preview, number: 0 });
  if (file.current.preview !== props.preview)
    file.current = { preview: props.preview, number: file.current.number + 1 };
  return <ColumnsForm key={file.current.number} {...props} />;
}
