/** What is done with many households at once: who answers for them, and their sheets on paper. */
package cn.tongxinyuan.relocation.bulk;
