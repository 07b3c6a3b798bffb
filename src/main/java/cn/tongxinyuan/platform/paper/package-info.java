/**
 * What leaves on paper: A4 sheets as one PDF, one sheet a page, or tables and posters over as many pages as they take, in a Chinese font that travels with the product and is
 * embedded as far as it is used.
 *
 * <p>Decision: the font is Droid Sans Fallback (Apache License 2.0), which has the 20 902 characters of the first Unicode block
 * in 2 MB; letters and figures are in Helvetica, which every reader has. A character that neither has is printed as 〓, the printers' sign for a missing type, never left out.
 */
package cn.tongxinyuan.platform.paper;
