package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.tapinkab.dukcapil.bukuagregat.agregat.PengaturanIndikator;
import id.go.tapinkab.dukcapil.bukuagregat.buku.FaktaWilayah;
import id.go.tapinkab.dukcapil.bukuagregat.buku.PengaturanBuku;
