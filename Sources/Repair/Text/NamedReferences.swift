import Diagnostics

/// Names of HTML character references that text repairs must know, without `&` and `;`.
enum NamedReferences {
    /// Every reference of at most three letters in the HTML standard.
    static let short = Set(
        """
        AMP Acy Afr And Bcy Bfr Cap Cfr Chi Cup DD Dcy Del Dfr Dot ENG ETH Ecy Efr Eta Fcy Ffr GT Gcy Gfr Gg Gt Hat Hfr \
        Icy Ifr Im Int Jcy Jfr Kcy Kfr LT Lcy Lfr Ll Lsh Lt Map Mcy Mfr Mu Ncy Nfr Not Nu Ocy Ofr Or Pcy Pfr Phi Pi Pr \
        Psi Qfr REG Rcy Re Rfr Rho Rsh Sc Scy Sfr Sub Sum Sup Tab Tau Tcy Tfr Ucy Ufr Vcy Vee Vfr Wfr Xfr Xi Ycy Yfr \
        Zcy Zfr ac acE acd acy af afr amp and ang ap apE ape ast bcy bfr bne bot cap cfr chi cir cup dcy dd deg dfr die \
        div dot ecy ee efr eg egs el ell els eng eta eth fcy ffr gE gEl gap gcy ge gel geq ges gfr gg ggg gl glE gla glj \
        gnE gne gt hfr ic icy iff ifr ii in int it jcy jfr kcy kfr lE lEg lap lat lcy le leg leq les lfr lg lgE ll lnE \
        lne loz lrm lsh lt map mcy mfr mho mid mp mu nGg nGt nLl nLt nap ncy ne nfr ngE nge ngt ni nis niv nlE nle nlt \
        not npr nsc nu num oS ocy ofr ogt ohm olt or ord orv par pcy pfr phi pi piv pm pr prE pre psi qfr rcy reg rfr \
        rho rlm rsh rx sc scE sce scy sfr shy sim smt sol squ sub sum sup tau tcy tfr top ucy ufr uml vcy vee vfr wfr wp \
        wr xfr xi ycy yen yfr zcy zfr zwj
        """.split(at: " ").map { Array($0.utf8) })

    /// The references that programs write when they escape text, so that `&amp;` before them is an escape too many.
    static let escaped = Set(
        """
        lt gt quot apos nbsp copy reg trade hellip mdash ndash lsquo rsquo ldquo rdquo laquo raquo bull middot euro \
        pound deg times rarr auml ouml uuml Auml Ouml Uuml szlig eacute egrave ecirc agrave acirc ccedil ntilde oacute \
        aacute iacute uacute atilde otilde
        """.split(at: " ").map { Array($0.utf8) })
}
