package org.cytoloop.trainer.parts;

import javax.swing.UIManager;
import org.cytoloop.workbench.problems.Paragraph;

/** A paragraph that explains; it stands back behind what it explains. */
public final class QuietParagraph extends Paragraph {}
