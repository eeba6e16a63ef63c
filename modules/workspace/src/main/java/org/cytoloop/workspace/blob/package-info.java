/** Compressed columns of floats as they lie in study.db, read with strict checks of every size. */
package org.cytoloop.workspace.blob;
