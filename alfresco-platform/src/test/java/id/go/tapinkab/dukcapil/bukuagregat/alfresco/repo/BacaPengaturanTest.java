package id.go.tapinkab.dukcapil.bukuagregat.alfresco.repo;
