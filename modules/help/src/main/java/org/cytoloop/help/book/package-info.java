/** The pages of the help and how they are found. */
package org.cytoloop.help.book;
