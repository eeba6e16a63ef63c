/** The study folder and the images it refers to. */
package org.cytoloop.workspace.files;
