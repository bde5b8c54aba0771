/** Brings a place of the page into view, opening the folds it lies in; null when there is no such place. */
export function showPlace(id: string): HTMLElement | null {
  const place = document.getElementById(id);
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  place?.scrollIntoView();
  return place;
}

/** Brings a place of the page into view once what was last changed is drawn; false when there is no such place. */
export async function goToPlace(id: string): Promise<boolean> {
  await new Promise((drawn) => setTimeout(drawn));
  return showPlace(id) !== null;
}
