/**
 * The frame around the windows: menus, title, the bar that shows the study and its state, undo and redo.
 */
@NbBundle.Messages({"Menu_Slice=&Slice", "Menu_Sample=S&ample", "Toolbars_Study=&Study"})
package org.cytoloop.workbench.frame;

import org.openide.util.NbBundle;
