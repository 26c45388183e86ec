const EDITED = 'input, textarea, select, [contenteditable]';

/**
 * Puts the caret where a passage begins: a screen reader reads on from there, and so does the next
 * press of Tab. A reader's selection, and whatever they are writing, stay as they are.
 */
export function moveCaret({ startContainer, startOffset }: Range): void {
  const document = startContainer.ownerDocument;
  const selection = document?.defaultView?.getSelection();
  const isEditing = document?.activeElement?.matches(EDITED) ?? false;
  if (selection?.isCollapsed && !isEditing) selection.collapse(startContainer, startOffset);
}
